/** The page "Metrics and key actions": what a project measures and counts, the stages of its sales and the tags of its problems, by its own names. */
define('attain/words/words-page', [
    'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/words/edit-form', 'attain/words/words-model', 'attain/words/words-table', 'attain/words/stages-model', 'attain/words/stages-table',
    'attain/words/tags-field', 'attain/words/tags-model',
], function (el, mount, page, projects, rest, states, form, wordsModel, wordsTable, stagesModel, stagesTable, tagsField, tagsModel) {
    'use strict';

    function Page(element) {
        this.forms = [];
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.words.title'), intro: AJS.I18n.getText('attain.words.intro'), style: 'attain-words-page', lines: 8,
            isDirty: () => this.forms.some((each) => each.isDirty()),
        });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.load = function (key) {
        const path = '/projects/' + encodeURIComponent(key);
        this.forms = [];
        projects.remember(key);
        return this.frame.load(() => Promise.all([rest.get(path + '/words'), rest.get(path + '/stages'), rest.get(path + '/tags')]),
            (answers) => this.show(path, ...answers));
    };

    Page.prototype.show = function (path, words, stages, tags) {
        const wordsPlace = el('div');
        const stagesPlace = el('div');
        const tagsPlace = el('div');
        el.replace(this.frame.body, [
            !words.mayEdit && states.message('info', '', [AJS.I18n.getText('attain.kernel.onlyManagers')]),
            wordsPlace, stagesPlace, tagsPlace,
        ]);
        this.forms = [
            form(wordsPlace, {
                path: path + '/words', model: wordsModel, prefix: 'attain-word', tables: wordsTable, stages: () => this.forms[1].answer.stages,
                save: AJS.I18n.getText('attain.kernel.save'), saved: AJS.I18n.getText('attain.words.saved'),
            }),
            form(stagesPlace, {
                path: path + '/stages', model: stagesModel, prefix: 'attain-stage', tables: stagesTable,
                save: AJS.I18n.getText('attain.words.stage.save'), saved: AJS.I18n.getText('attain.words.stage.saved'), onOpened: () => this.forms[0].draw(),
            }),
            form(tagsPlace, {
                path: path + '/tags', model: tagsModel, tables: tagsField,
                save: AJS.I18n.getText('attain.words.tags.save'), saved: AJS.I18n.getText('attain.words.tags.saved'),
            }),
        ];
        this.forms[1].open(stages, '');
        this.forms[0].open(words, '');
        this.forms[2].open(tags, '');
    };

    mount.page('words', (element, project) => new Page(element).open(project));
});

require(['attain/words/words-page'], function () {});
