/** The page "Customer pool": customers that nobody speaks with, and those that are nobody's. */
define('attain/customer/pool/pool-page', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/customer/pool/pool-part', 'attain/customer/pool/recalls-part',
], function (el, format, locale, mount, page, projects, rest, pool, recalls) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        this.frame = page(element, { title: AJS.I18n.getText('attain.pool.title'), intro: AJS.I18n.getText('attain.pool.intro'), style: 'attain-pool', lines: 10 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, () => this.load());
    };

    Page.prototype.load = function () {
        projects.remember(this.frame.project.value);
        return this.frame.load((key) => rest.get('/projects/' + encodeURIComponent(key) + '/pool'), (data) => this.show(data));
    };

    Page.prototype.show = function (data) {
        const about = { project: this.frame.project.value, write: this.write, reload: () => this.load(), decided: (answer) => this.show(answer) };
        this.frame.put([data.recalls.length > 0 && recalls(data, about), pool(data, about)]);
    };

    mount.page('pool', (element, project) => new Page(element).open(project));
});

require(['attain/customer/pool/pool-page'], function () {});
