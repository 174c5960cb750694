/** The sales projects that this user may browse, and the one used last on this machine. */
define('attain/kernel/projects', ['attain/kernel/kept', 'attain/kernel/rest'], function (kept, rest) {
    'use strict';

    const LAST = 'project';

    const choice = (project) => ({ value: project.key, label: project.name + ' (' + project.key + ')' });

    const choices = () => rest.get('/projects').then((answer) => answer.projects.map(choice));

    return {
        choices: choices,
        /** Sales projects, as a page's chooser takes them. */
        sales: { choices: choices, none: () => AJS.I18n.getText('attain.kernel.noProjects') },
        /** All of Jira's, for who sets one up. */
        ofJira: () => rest.jira('/project').then((projects) => projects.map(choice)),
        last: () => kept.get(LAST),
        remember: (key) => kept.put(LAST, key),
        /** The project that an issue's key belongs to. */
        ofIssue: (issueKey) => issueKey.slice(0, issueKey.lastIndexOf('-')),
    };
});
