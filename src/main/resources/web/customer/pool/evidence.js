/** What a proposal rests on, as a list: evidence(all, key, write), where key is the project's or that of one of its issues. */
define('attain/customer/pool/evidence', ['attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest'], function (el, person, rest) {
    'use strict';

    function sentence(each) {
        switch (each.kind) {
            case 'stage': return AJS.I18n.getText('attain.pool.evidence.stage', each.what);
            case 'request': return AJS.I18n.getText('attain.pool.evidence.request', each.what);
            default: return each.what;
        }
    }

    const line = (each, key, write) => el('li', {}, [
        write.day(each.on), ' · ', each.issueKey ? el('a', { href: rest.issueUrl(each.issueKey) }, sentence(each)) : sentence(each), ...(each.by ? [' · ', person(each.by, key)] : []),
    ]);

    return (all, key, write) => el('ul.attain-reasons', {}, all.map((each) => line(each, key, write)));
});
