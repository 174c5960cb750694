/** The step "People and roles" of a set-up: who sells here, to be given where one is. */
define('attain/setup/people-step', [
    'attain/kernel/announce', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/teams/teams-roles',
], function (announce, panel, rest, roles) {
    'use strict';

    return function peopleStep(element, projectKey) {
        const path = '/projects/' + encodeURIComponent(projectKey) + '/teams/roles';
        return panel(element, () => rest.get(path), (answer, again) => roles({
            projectKey: projectKey,
            given: (person) => again().then(() => {
                element.querySelector('select').focus();
                announce(AJS.I18n.getText('attain.teams.role.given', person.name));
            }),
        }, Object.assign({ mayGiveRoles: true }, answer)));
    };
});
