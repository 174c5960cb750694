/** What is told of customers that nobody speaks with: how one stands. write is the reader's format. */
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

    return { sentence: sentence, state: state, last: last, daysTo: daysTo };
});
