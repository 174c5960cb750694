/** What stands below a target's figures: the SMART letters while it is not agreed, and the agreement with its owner. */
define('attain/planning/agreement/consensus-panel', [
    'attain/kernel/dom', 'attain/kernel/panel', 'attain/kernel/rest',
    'attain/planning/agreement/agreement-model', 'attain/planning/agreement/agreement-section', 'attain/planning/smart/smart-letters',
], function (el, panel, rest, model, section, letters) {
    'use strict';

    /** A target without metric, period or amount has letters and no agreement. */
    function load(issueKey) {
        const path = '/targets/' + encodeURIComponent(issueKey);
        const agreement = rest.get(path + '/agreement').catch((reason) => (reason.status === 404 ? null : Promise.reject(reason)));
        return Promise.all([rest.get(path + '/smart'), agreement]).then(([smart, found]) => ({ smart: smart, agreement: found }));
    }

    /** figuresChanged is called after an answer that changes the figures above. */
    return function consensus(element, issueKey, figuresChanged) {
        return panel(element, () => load(issueKey), (data, reload) => {
            const changed = (next) => {
                const moved = !next || !data.agreement || next.standing === 'agreed';
                if (moved) {
                    window.location.reload(); // the issue's status beside the panel is Jira's to draw
                } else {
                    reload();
                    figuresChanged();
                }
            };
            return el('div', {}, [
                model.isOpen(data.smart) && letters(data.smart),
                data.agreement && section(data.agreement, changed),
            ]);
        });
    };
});
