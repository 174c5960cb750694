/** What is told of customers that nobody speaks with: how one stands, and what was said of it. write is the reader's format. */
define('attain/customer/pool/pool-words', ['attain/kernel/lozenge', 'attain/kernel/person'], function (lozenge, person) {
    'use strict';

    const byRule = (recall) => AJS.I18n.getText('attain.pool.byRule', String(recall.rule));

    /** Days from one to another, as ISO dates. Pure. */
    const daysTo = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

    function held(recall, write) {
        const word = recall.held;
        const told = (name) => AJS.I18n.getText('attain.pool.held', name, write.day(word.until), word.reason);
        return word.by ? person.within(word.by, recall.key, told) : told(write.notYet);
    }

    function countdown(recall, today, write) {
        const days = daysTo(today, recall.proposed);
        return days === 1 ? AJS.I18n.getText('attain.pool.tomorrow', byRule(recall))
            : AJS.I18n.getText('attain.pool.inDays', write.count(days), byRule(recall));
    }

    /** A sentence of how it stands, or its parts. */
    function sentence(recall, today, write) {
        switch (recall.state) {
            case 'coming': return AJS.I18n.getText('attain.pool.coming', write.day(recall.limit), byRule(recall));
            case 'warned': return countdown(recall, today, write);
            case 'kept': return held(recall, write);
            case 'asks': return AJS.I18n.getText('attain.pool.asks');
            default: return AJS.I18n.getText('attain.pool.proposed', write.day(recall.proposed), byRule(recall));
        }
    }

    function state(recall) {
        switch (recall.state) {
            case 'warned': return lozenge('moved', '!', AJS.I18n.getText('attain.pool.state.warned'));
            case 'kept': return lozenge('default', '=', AJS.I18n.getText('attain.pool.state.kept'));
            case 'asks': return lozenge('default', '=', AJS.I18n.getText('attain.pool.state.asks'));
            case 'proposed': return lozenge('removed', '↗', AJS.I18n.getText('attain.pool.state.proposed'));
            default: return null;
        }
    }

    const last = (each, write) => (each.last == null ? AJS.I18n.getText('attain.pool.last.none') : write.day(each.last));

    const titleOf = (kind) => ({
        kept: AJS.I18n.getText('attain.pool.word.kept'), stays: AJS.I18n.getText('attain.pool.word.stays'),
        released: AJS.I18n.getText('attain.pool.word.released'), given: AJS.I18n.getText('attain.pool.word.given'),
        claimed: AJS.I18n.getText('attain.pool.word.claimed'), returned: AJS.I18n.getText('attain.pool.word.returned'),
        declined: AJS.I18n.getText('attain.pool.word.declined'), promoted: AJS.I18n.getText('attain.pool.word.promoted'),
    }[kind]);

    /** Whom nobody else leads decides of the own customers alone; that is told. */
    const isOwn = (said) => ['stays', 'released', 'given'].includes(said.kind) && said.by != null && said.owner != null && said.by.key === said.owner.key;

    /** What somebody said, as the parts of a line; key is the project's or that of one of its issues. */
    const word = (said, key, write) => [
        write.day(said.on), titleOf(said.kind), isOwn(said) && AJS.I18n.getText('attain.pool.word.own'), said.by && person(said.by, key),
        said.until && AJS.I18n.getText('attain.pool.until', write.day(said.until)), said.reason,
    ].filter(Boolean).flatMap((part, at) => (at > 0 ? [' · ', part] : [part]));

    return { sentence: sentence, state: state, last: last, word: word, daysTo: daysTo };
});
