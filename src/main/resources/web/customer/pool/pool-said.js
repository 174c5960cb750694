/** What was said of a customer that nobody speaks with: said(word, key, write). write is the reader's format. */
define('attain/customer/pool/pool-said', ['attain/kernel/person'], function (person) {
    'use strict';

    const titleOf = (kind) => ({
        kept: AJS.I18n.getText('attain.pool.word.kept'), stays: AJS.I18n.getText('attain.pool.word.stays'),
        released: AJS.I18n.getText('attain.pool.word.released'), given: AJS.I18n.getText('attain.pool.word.given'),
        claimed: AJS.I18n.getText('attain.pool.word.claimed'), returned: AJS.I18n.getText('attain.pool.word.returned'),
        declined: AJS.I18n.getText('attain.pool.word.declined'), promoted: AJS.I18n.getText('attain.pool.word.promoted'),
    }[kind]);

    /** Whom nobody else leads decides of the own customers alone; that is told. */
    const isOwn = (said) => ['stays', 'released', 'given'].includes(said.kind) && said.by != null && said.owner != null && said.by.key === said.owner.key;

    /** What somebody said, as the parts of a line; key is the project's or that of one of its issues. */
    return (said, key, write) => [
        write.day(said.on), titleOf(said.kind), isOwn(said) && AJS.I18n.getText('attain.pool.word.own'), said.by && person(said.by, key),
        said.until && AJS.I18n.getText('attain.pool.until', write.day(said.until)), said.reason,
    ].filter(Boolean).flatMap((part, at) => (at > 0 ? [' · ', part] : [part]));
});
