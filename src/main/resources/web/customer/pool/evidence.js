/** What a proposal rests on, as a list: evidence(all, write). */
define('attain/customer/pool/evidence', ['attain/kernel/dom', 'attain/kernel/rest'], function (el, rest) {
    'use strict';

    function sentence(each) {
        switch (each.kind) {
            case 'stage': return AJS.I18n.getText('attain.pool.evidence.stage', each.what);
            case 'request': return AJS.I18n.getText('attain.pool.evidence.request', each.what);
            default: return each.what;
        }
    }

    const line = (each, write) => el('li', {}, [
        write.day(each.on), ' · ', each.issueKey ? el('a', { href: rest.issueUrl(each.issueKey) }, sentence(each)) : sentence(each), each.by && ' · ' + each.by.name,
    ]);

    return (all, write) => el('ul.attain-reasons', {}, all.map((each) => line(each, write)));
});
