/**
 * The settings of a dashboard item: its project, what else the gadget asks for, a title and how often it refreshes.
 * An extra field is {name, label, hint, none, search, choices: (projectKey) => Promise of [{value, label, name}]}, or has the same in all
 * projects, fixed: {value: label}; long lists of those with search can be searched. By the name of what is chosen the gadget has its title, titleOf(name), before it is first drawn.
 */
define('attain/kernel/gadget-form', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/last-look', 'attain/kernel/preferences', 'attain/kernel/projects', 'attain/kernel/states',
], function (el, fields, lastLook, preferences, projects, states) {
    'use strict';

    const REFRESH_MINUTES = [5, 15, 30, 60];

    function refreshChoices() {
        return [{ value: 'false', label: AJS.I18n.getText('attain.kernel.config.refresh.never') }].concat(
            REFRESH_MINUTES.map((minutes) => ({
                value: String(minutes),
                label: AJS.I18n.getText('attain.kernel.config.refresh.minutes', String(minutes)),
            })));
    }

    const choicesOf = (extra, projectKey) => (extra.fixed
        ? Promise.resolve(Object.keys(extra.fixed).map((value) => ({ value: value, label: extra.fixed[value] })))
        : extra.choices(projectKey));

    function GadgetForm(api, extras, values, titleOf) {
        this.api = api;
        this.titleOf = titleOf;
        this.values = values;
        this.id = (name) => 'attain-' + api.getGadgetId() + '-' + name;
        this.project = fields.select(this.id('project'), { required: true, onchange: () => this.fillExtras() });
        this.title = fields.text(this.id('title'), values.title, { maxlength: 100 });
        this.refresh = fields.select(this.id('refresh'));
        fields.options(this.refresh, refreshChoices(), values.refresh || '15');
        this.extras = extras.map((extra) => {
            const select = fields.select(this.id(extra.name), { required: true });
            return { extra: extra, select: select, search: extra.search && fields.search(select) };
        });
        this.problem = el('div', { 'aria-live': 'polite' });
    }

    GadgetForm.prototype.draw = function () {
        this.form = this.drawn();
        this.element = el('div', {}, this.form);
        return this.element;
    };

    /** Leaves the settings; those of a gadget that was never set up can be opened again. */
    GadgetForm.prototype.cancel = function () {
        if (this.values.isConfigured) {
            return this.api.closeEdit();
        }
        const again = el('button.aui-button', {
            type: 'button', onclick: () => {
                el.replace(this.element, this.form);
                this.api.resize();
                this.project.focus();
            },
        }, AJS.I18n.getText('attain.kernel.config.again'));
        el.replace(this.element, states.empty(AJS.I18n.getText('attain.kernel.config.left'), again));
        this.api.resize();
        return again.focus();
    };

    GadgetForm.prototype.drawn = function () {
        return el('form.aui.attain-config', { onsubmit: (event) => this.save(event) }, [
            this.problem,
            fields.group(this.project.id, AJS.I18n.getText('attain.kernel.config.project'), this.project),
            this.extras.map((each) => fields.group(each.select.id, each.extra.label, [each.search && each.search.input, each.select], each.extra.hint)),
            fields.group(this.title.id, AJS.I18n.getText('attain.kernel.config.title'), this.title,
                AJS.I18n.getText('attain.kernel.config.title.hint')),
            fields.group(this.refresh.id, AJS.I18n.getText('attain.kernel.config.refresh'), this.refresh),
            el('div.buttons-container', {}, el('div.buttons', {}, [
                el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.kernel.save')),
                el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.cancel() }, AJS.I18n.getText('attain.kernel.cancel')),
            ])),
        ].flat());
    };

    GadgetForm.prototype.fill = function () {
        return projects.choices().then((choices) => {
            fields.options(this.project, choices, this.values.project || projects.last());
            this.project.disabled = choices.length === 0;
            fields.complain(this.project, choices.length ? '' : AJS.I18n.getText('attain.kernel.noProjects'));
            return choices.length ? this.fillExtras() : undefined;
        }).catch((reason) => this.complain(reason));
    };

    GadgetForm.prototype.fillExtras = function () {
        const projectKey = this.project.value;
        el.replace(this.problem, []);
        return Promise.all(this.extras.map((each) => {
            each.select.disabled = true;
            return choicesOf(each.extra, projectKey).catch((reason) => {
                this.complain(reason);
                return [];
            }).then((choices) => {
                if (projectKey === this.project.value) {
                    each.told = choices;
                    fields.options(each.select, choices, this.values[each.extra.name]);
                    if (each.search) {
                        each.search.among(choices);
                    }
                    each.select.disabled = choices.length === 0;
                    fields.complain(each.select, choices.length ? '' : each.extra.none);
                }
            });
        }));
    };

    GadgetForm.prototype.complain = function (reason) {
        el.replace(this.problem, states.error(states.failureOf(reason)));
    };

    /** What the gadget will be called, where the name of what is chosen tells. */
    GadgetForm.prototype.called = function () {
        const [found] = this.extras.flatMap((each) => each.told.filter((choice) => choice.name && choice.value === each.select.value));
        return this.title.value.trim() || (found ? this.titleOf(found.name) : '');
    };

    GadgetForm.prototype.save = function (event) {
        event.preventDefault();
        if (!this.project.value || this.extras.some((each) => !each.select.value)) {
            return;
        }
        projects.remember(this.project.value);
        const chosen = { isConfigured: true, project: this.project.value, title: this.title.value.trim() };
        chosen.refresh = preferences.refresh(this.refresh.value);
        this.extras.forEach((each) => {
            chosen[each.extra.name] = each.select.value;
        });
        lastLook.title(this.api.getGadgetId(), this.called());
        this.api.savePreferences(chosen);
    };

    return GadgetForm;
});
