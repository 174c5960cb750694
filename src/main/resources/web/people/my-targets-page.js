/** The page "My targets": what one holds of each running target, how far it has come, and its parts, the running ones first. */
define('attain/people/my-targets-page', [
    'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/attainment/figures/figures', 'attain/targets/fiscal-periods', 'attain/people/standing-section',
], function (el, mount, page, projects, rest, states, figures, fiscalPeriods, section) {
    'use strict';

    function Page(element) {
        this.write = figures.write();
        this.frame = page(element, { title: AJS.I18n.getText('attain.people.mine.title'), style: 'attain-people.attain-wide', lines: 8 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            return this.frame.load(
                () => Promise.all([rest.get('/people', { projectKey: key, mine: true }), fiscalPeriods.load(key)]),
                ([answer, fiscal]) => this.show(answer, { write: this.write, fiscal: fiscal }));
        });
    };

    Page.prototype.show = function (answer, about) {
        this.frame.put(answer.standings.length === 0 ? states.empty(AJS.I18n.getText('attain.people.mine.none')) : [
            ...answer.standings.map((standing) => section(standing, about)),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', this.write.day(answer.asOf))),
        ]);
    };

    mount.page('my-targets', (element, project) => new Page(element).open(project));
});

require(['attain/people/my-targets-page'], function () {});
