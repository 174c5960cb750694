/** Who plays which role in the project's sales; administrators of the project give roles to people whom they pick. */
define('attain/teams/teams-roles', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/user-picker',
], function (el, fields, person, rest, states, userPicker) {
    'use strict';

    const NAMES = {
        rep: () => AJS.I18n.getText('attain.teams.role.rep'),
        manager: () => AJS.I18n.getText('attain.teams.role.manager'),
        leader: () => AJS.I18n.getText('attain.teams.role.leader'),
        viewer: () => AJS.I18n.getText('attain.teams.role.viewer'),
    };

    function table(people, project) {
        return el('table.aui', { 'aria-label': AJS.I18n.getText('attain.teams.roles') }, [
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.teams.member')), el('th', { scope: 'col' }, AJS.I18n.getText('attain.teams.role')),
            ])),
            el('tbody', {}, people.map((each) => el('tr', {}, [
                el('td', {}, person(each.person, project)),
                el('td', {}, each.roles.length ? each.roles.map((role) => NAMES[role]()).join(', ') : el('span.attain-subtle', {}, AJS.I18n.getText('attain.teams.role.none'))),
            ]))),
        ]);
    }

    function giver(state, answer, problem) {
        const select = fields.select('attain-teams-role', { 'aria-label': AJS.I18n.getText('attain.teams.role') });
        fields.options(select, answer.roles.map((role) => ({ value: String(role.id), label: NAMES[role.code]() })));
        const give = (found) => rest.postJira('/project/' + encodeURIComponent(state.projectKey) + '/role/' + select.value, { user: [found.login] })
            .then(() => state.given(found))
            .catch((reason) => el.replace(problem, states.message('error', AJS.I18n.getText('attain.teams.role.refused'),
                states.failureOf(reason).errors.map((each) => each.message))));
        const picker = userPicker('attain-teams-role-person', state.projectKey, AJS.I18n.getText('attain.teams.role.give'), give);
        return el('div.attain-adder', {}, [select, picker.element]);
    }

    /** state: {projectKey, given(person)}. */
    return function roles(state, answer) {
        const problem = el('div', { 'aria-live': 'polite' });
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.teams.roles')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.teams.roles.hint')),
            answer.people.length > 0 && table(answer.people, state.projectKey),
            problem,
            answer.mayGiveRoles && answer.roles.length > 0 && el('form.aui', { onsubmit: (event) => event.preventDefault() }, giver(state, answer, problem)),
        ]);
    };
});
