/** The sales projects that this user may browse, and the one used last on this machine. */
define('attain/kernel/projects', ['attain/kernel/rest'], function (rest) {
    'use strict';

    const LAST = 'attain.project';

    const choice = (project) => ({ value: project.key, label: project.name + ' (' + project.key + ')' });

    return {
        choices: () => rest.get('/projects').then((answer) => answer.projects.map(choice)),
        /** All of Jira's, for who sets one up. */
        ofJira: () => rest.jira('/project').then((projects) => projects.map(choice)),
        last: () => localStorage.getItem(LAST) || '',
        remember: (key) => localStorage.setItem(LAST, key),
        /** The project that an issue's key belongs to. */
        ofIssue: (issueKey) => issueKey.slice(0, issueKey.lastIndexOf('-')),
    };
});
