/** The page "Set-up": what a project has of Attain, what will be made, one button, and what came of it. */
define('attain/setup/setup-page', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge',
    'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/setup/own-options',
    'attain/setup/people-step', 'attain/setup/setup-model', 'attain/job/last-run',
], function (busy, confirm, el, format, locale, lozenge, mount, page, projects, rest, states, OwnOptions, peopleStep, model, lastRun) {
    'use strict';

    function kindText(kind) {
        switch (kind) {
            case 'issueType': return AJS.I18n.getText('attain.setup.kind.issueType');
            case 'field': return AJS.I18n.getText('attain.setup.kind.field');
            case 'options': return AJS.I18n.getText('attain.setup.kind.options');
            case 'status': return AJS.I18n.getText('attain.setup.kind.status');
            case 'resolution': return AJS.I18n.getText('attain.setup.kind.resolution');
            case 'workflow': return AJS.I18n.getText('attain.setup.kind.workflow');
            case 'screen': return AJS.I18n.getText('attain.setup.kind.screen');
            case 'linkType': return AJS.I18n.getText('attain.setup.kind.linkType');
            case 'role': return AJS.I18n.getText('attain.setup.kind.role');
            case 'scheme': return AJS.I18n.getText('attain.setup.kind.scheme');
            case 'project': return AJS.I18n.getText('attain.setup.kind.project');
            default: return kind;
        }
    }

    function state(step) {
        switch (step.state) {
            case 'present': return lozenge('default', '✓', AJS.I18n.getText('attain.setup.state.present'));
            case 'kept': return lozenge('moved', '✎', AJS.I18n.getText('attain.setup.state.kept'));
            case 'created': return lozenge('success', '+', AJS.I18n.getText('attain.setup.state.created'));
            case 'failed': return lozenge('removed', '!', AJS.I18n.getText('attain.setup.state.failed'));
            default: return lozenge('current', '○', AJS.I18n.getText('attain.setup.state.missing'));
        }
    }

    function replacer(step, page) {
        const name = step.name;
        return el('button.aui-button.aui-button-link', { type: 'button', 'aria-label': AJS.I18n.getText('attain.setup.replace.what', name), onclick: () => confirm({
            id: 'attain-replace-dialog',
            title: AJS.I18n.getText('attain.setup.replace.run'),
            content: [el('p', {}, AJS.I18n.getText('attain.setup.replace.lost', name))],
            yes: AJS.I18n.getText('attain.setup.replace.run'),
        }, () => page.replace(name)) }, AJS.I18n.getText('attain.setup.replace'));
    }

    /** Where Jira lets no plugin make workflows, an administrator imports ours. */
    const file = (step, page) => el('a', {
        href: rest.url('/rest/attain/1.0' + page.path() + '/workflow', { name: step.name }), 'aria-label': AJS.I18n.getText('attain.setup.workflow.file.of', step.name),
    }, AJS.I18n.getText('attain.setup.workflow.file'));

    function group(each, page) {
        const write = page.write;
        const byHand = page.mayRun && each.kind === 'workflow' && model.count(each.steps, 'failed') > 0;
        const kept = model.count(each.steps, 'kept');
        const done = model.count(each.steps, 'present') + model.count(each.steps, 'created') + kept;
        const open = done < each.steps.length;
        return el('details.attain-steps', { open: open || kept > 0 }, [
            el('summary', {}, [
                el('span.attain-steps-kind', {}, kindText(each.kind)),
                el('span.attain-subtle', {}, (open ? '' : '✓ ') + AJS.I18n.getText('attain.setup.done.of', write.count(done), write.count(each.steps.length))),
            ]),
            el('ul', {}, each.steps.map((step) => el('li', {}, [
                el('span.attain-step-name', {}, step.name), state(step), step.note && el('span.attain-subtle', {}, step.note),
                page.mayRun && step.state === 'kept' && step.kind === 'workflow' && replacer(step, page),
                byHand && ['failed', 'missing'].includes(step.state) && file(step, page),
            ]))),
        ]);
    }

    function links(projectKey) {
        const link = (path, params, text) => el('li', {}, el('a', { href: rest.url(path, params) }, text));
        return el('ul.attain-links', {}, [
            link('/plugins/servlet/attain/new-target', { project: projectKey }, AJS.I18n.getText('attain.setup.link.target')),
            link('/browse/' + encodeURIComponent(projectKey), {}, AJS.I18n.getText('attain.setup.link.project')),
            link('/plugins/servlet/attain/rules', { project: projectKey }, AJS.I18n.getText('attain.setup.link.rules')),
            link('/plugins/servlet/attain/words', { project: projectKey }, AJS.I18n.getText('attain.setup.link.words')),
            link('/plugins/servlet/attain/teams', { project: projectKey }, AJS.I18n.getText('attain.setup.link.teams')),
            link('/plugins/servlet/attain/calendar', { project: projectKey }, AJS.I18n.getText('attain.setup.link.calendar')),
            link('/plugins/servlet/attain/plan', { project: projectKey }, AJS.I18n.getText('attain.setup.link.plan')),
            link('/plugins/servlet/attain/import', { project: projectKey }, AJS.I18n.getText('attain.setup.link.import')),
            link('/plugins/servlet/attain/my-day', { project: projectKey }, AJS.I18n.getText('attain.setup.link.myDay')),
            link('/secure/Dashboard.jspa', {}, AJS.I18n.getText('attain.setup.link.dashboard')),
        ]);
    }

    const PROJECTS = { choices: projects.ofJira, none: () => AJS.I18n.getText('attain.setup.noProjects') };

    function Page(element) {
        this.write = format(locale());
        this.own = null;
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.setup.title'), intro: AJS.I18n.getText('attain.setup.intro'), lines: 6,
            isDirty: () => this.own != null && this.own.written().size > 0,
        });
        this.project = this.frame.project;
        this.body = this.frame.body;
        this.body.setAttribute('aria-live', 'polite');
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(PROJECTS, asked, () => this.load());
    };

    Page.prototype.path = function () {
        return '/setup/' + encodeURIComponent(this.project.value);
    };

    /** Without a choice the server's own stands. */
    Page.prototype.chosen = function () {
        return this.language ? { language: this.language } : {};
    };

    Page.prototype.load = function () {
        this.own = null;
        return this.frame.load(() => rest.get(this.path(), this.chosen()), (answer) => this.show(answer, false));
    };

    /** What is missing is shown by the names that it will get; what was written into the lists stays. */
    Page.prototype.languages = function (answer) {
        const names = { en: AJS.I18n.getText('attain.setup.language.en'), zh: AJS.I18n.getText('attain.setup.language.zh') };
        const select = el('select.select', {
            id: 'attain-language', 'aria-describedby': 'attain-language-hint',
            onchange: () => {
                const written = this.own.written();
                this.language = select.value;
                this.load().then(() => {
                    const again = document.getElementById('attain-language');
                    if (again) {
                        this.own.keep(written);
                        again.focus();
                    }
                });
            },
        }, Object.keys(names).map((code) => el('option', { value: code, lang: code, selected: code === answer.language }, names[code])));
        return el('div.attain-language', {}, [
            el('label', { for: 'attain-language' }, AJS.I18n.getText('attain.setup.language')),
            select,
            el('div.description', { id: 'attain-language-hint' }, AJS.I18n.getText('attain.setup.language.hint')),
        ]);
    };

    /** The team's own lists with a button, which says something else while it works, and, beneath it, what came of it. */
    Page.prototype.form = function (before, button, working, action) {
        const said = el('div', { 'aria-live': 'polite' });
        const fail = (reason) => {
            const named = this.own.complain(reason.errors || []);
            el.replace(said, named.length ? [] : states.refused(states.failureOf(reason)));
            return reason.status === 409 && named.length ? rest.get(this.path(), this.chosen()).then((now) => this.own.see(now.options, named)).catch(() => {}) : null;
        };
        return el('form.aui.attain-setup-choice', {
            onsubmit: (event) => {
                event.preventDefault();
                const text = button.textContent;
                this.own.complain([]);
                el.replace(said, []);
                const ready = busy(button);
                el.replace(button, states.working(working));
                action(said).catch(fail).then(() => {
                    ready();
                    el.replace(button, text);
                });
            },
        }, [before, this.own.element, this.own.canChange() || before ? el('p', {}, button) : null, said]);
    };

    /** What is chosen before set-up runs, and its button. */
    Page.prototype.choice = function (answer) {
        const button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.setup.run', answer.projectName));
        return this.form(this.languages(answer), button, AJS.I18n.getText('attain.setup.running'), () => this.run());
    };

    /** The lists of a project that is set up, to be changed. */
    Page.prototype.lists = function () {
        const button = el('button.aui-button', { type: 'submit' }, AJS.I18n.getText('attain.setup.own.save'));
        return this.form(null, button, AJS.I18n.getText('attain.setup.own.save'), (said) => rest.post(this.path(), this.own.lists()).then((answer) => {
            const failed = answer.steps.filter((step) => step.state === 'failed');
            if (failed.length) {
                el.replace(said, states.message('error', '', failed.map((step) => step.note)));
            } else {
                this.own.show(answer.options);
                el.replace(said, states.message('success', AJS.I18n.getText('attain.setup.own.saved'), []));
            }
        }));
    };

    /** What was written stays until it is done. */
    Page.prototype.run = function () {
        const written = this.own.written();
        return this.post({}, this.own.lists()).then((answer) => answer.complete || this.own.keep(written));
    };

    /** Makes a workflow anew that somebody changed by hand. */
    Page.prototype.replace = function (name) {
        const written = this.own.written();
        this.frame.put(states.loading(6));
        return this.post({ replace: name }, {}).then(() => this.own.keep(written)).catch((reason) => this.frame.fail(reason, () => this.load()));
    };

    Page.prototype.post = function (more, lists) {
        this.project.disabled = true;
        return rest.post(this.path() + '?' + new URLSearchParams(Object.assign(this.chosen(), more)), lists)
            .then((answer) => {
                this.show(answer, true);
                return answer;
            })
            .finally(() => {
                this.project.disabled = false;
            });
    };

    Page.prototype.summary = function (answer, ran) {
        const failed = model.count(answer.steps, 'failed');
        if (failed > 0) {
            return states.message('error', AJS.I18n.getText('attain.setup.failed', this.write.count(failed)), [AJS.I18n.getText('attain.setup.failed.again')]);
        }
        if (!answer.complete) {
            return el('p', {}, AJS.I18n.getText('attain.setup.missing', this.write.count(model.count(answer.steps, 'missing'))));
        }
        return states.message('success', ran
            ? AJS.I18n.getText('attain.setup.ran', answer.projectName)
            : AJS.I18n.getText('attain.setup.complete', answer.projectName), []);
    };

    Page.prototype.show = function (answer, ran) {
        projects.remember(answer.projectKey);
        this.mayRun = answer.mayRun;
        this.own = new OwnOptions(answer.options, answer.sharedOptions, answer.mayRun);
        const run = el('div');
        const people = el('div');
        this.frame.put([
            !answer.mayRun && states.message('info', '', [AJS.I18n.getText('attain.setup.error.jiraAdmin')]),
            this.summary(answer, ran),
            answer.complete && people,
            answer.complete ? links(answer.projectKey) : answer.mayRun && this.choice(answer),
            model.groups(answer.steps).map((each) => group(each, this)),
            answer.complete && this.lists(),
            answer.complete && run,
        ].flat());
        if (answer.complete) {
            peopleStep(people, answer.projectKey);
            lastRun(run, answer.projectKey, answer.mayRun);
        }
    };

    mount.page('setup', (element, project) => new Page(element).open(project));
});

require(['attain/setup/setup-page'], function () {});
