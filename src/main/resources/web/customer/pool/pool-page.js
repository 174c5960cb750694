/** The page "Customer pool": customers that nobody speaks with, and those that are nobody's. */
define('attain/customer/pool/pool-page', [
    'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/customer/pool/pool-part', 'attain/customer/pool/promotions-part', 'attain/customer/pool/recalls-part',
], function (format, locale, mount, page, projects, rest, pool, promotions, recalls) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        this.frame = page(element, { title: AJS.I18n.getText('attain.pool.title'), intro: AJS.I18n.getText('attain.pool.intro'), style: 'attain-pool.attain-wide', lines: 10 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, () => this.load());
    };

    /** Of many that are without contact, those from a position on. */
    Page.prototype.load = function (start) {
        projects.remember(this.frame.project.value);
        const of = (key, what) => rest.get('/projects/' + encodeURIComponent(key) + '/' + what);
        return this.frame.load((key) => Promise.all([of(key, 'pool?start=' + (start || 0)), of(key, 'promotions')]), ([data, proposed]) => this.show(data, proposed));
    };

    Page.prototype.show = function (data, proposed) {
        const about = (decided) => ({ project: this.frame.project.value, write: this.write, reload: () => this.load(data.start), from: (start) => this.load(start), decided: decided });
        this.frame.put([
            proposed.promotions.length > 0 && promotions(proposed, about((answer) => this.show(data, answer))),
            (data.recalls.length > 0 || data.start > 0 || data.more > 0) && recalls(data, about((answer) => this.show(answer, proposed))),
            pool(data, about(null)),
        ]);
    };

    mount.page('pool', (element, project) => new Page(element).open(project));
});

require(['attain/customer/pool/pool-page'], function () {});
