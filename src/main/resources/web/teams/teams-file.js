/** Teams from a file or from what is pasted: read by the server, shown as changes that are not saved yet. */
define('attain/teams/teams-file', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/file-drop', 'attain/kernel/file-errors', 'attain/kernel/files', 'attain/kernel/states',
    'attain/kernel/imports/file-ways', 'attain/kernel/imports/imports-model', 'attain/kernel/imports/imports-table', 'attain/teams/teams-model',
], function (busy, el, fileDrop, fileErrors, files, states, fileWays, imports, table, model) {
    'use strict';

    /** state: {write, projectKey, read(file), whose promise gives what would become of each team, marked(file), which saves it with what is wrong}. */
    return function teamsFile(state) {
        const result = el('div', { 'aria-live': 'polite' });
        const input = el('input.upfile', { id: 'attain-teams-file', type: 'file', accept: files.accept });
        const text = el('textarea.textarea', { id: 'attain-teams-paste', rows: 5, spellcheck: 'false', placeholder: 'team,parent,manager,standIn,member,from,to' });
        /** What is wrong with a file is mended in it, of what was pasted where it stands. */
        const ways = (errors, file) => fileWays(errors, {
            project: state.projectKey,
            choose: () => {
                if (!input.files[0]) {
                    return text.focus();
                }
                input.value = '';
                input.dispatchEvent(new Event('emptied'));
                return input.click();
            },
            marked: () => state.marked(file),
        });
        const read = () => {
            const file = input.files[0] || (text.value.trim() && new File([model.csvOf(text.value)], 'teams.csv'));
            if (!file) {
                el.replace(result, states.message('error', '', [AJS.I18n.getText('attain.teams.file.nothing')]));
                return;
            }
            const ready = busy(button);
            state.read(file)
                .then((answer) => el('div', {}, [
                    states.message('success', imports.writes(answer)
                        ? AJS.I18n.getText('attain.teams.file.read') : AJS.I18n.getText('attain.kernel.import.nothing'), []),
                    table.of(answer, state.write, null),
                ]))
                .catch((reason) => (reason.status === 400 ? fileErrors(reason.errors, state.write, ways(reason.errors, file)) : states.error(states.failureOf(reason))))
                .then((shown) => {
                    el.replace(result, shown);
                    ready();
                });
        };
        const button = el('button.aui-button', { type: 'button', onclick: read }, AJS.I18n.getText('attain.teams.file.run'));
        return el('details.attain-teams-file', {}, [
            el('summary', {}, AJS.I18n.getText('attain.teams.file')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.teams.file.hint')),
            el('div', {}, [el('label', { for: input.id }, AJS.I18n.getText('attain.teams.file.choose')), fileDrop(input)]),
            el('p', {}, [el('label', { for: text.id }, AJS.I18n.getText('attain.teams.file.paste')), text]),
            button, result,
        ]);
    };
});
