/** The page "Customer events": all of a project, or the one that the address names. */
define('attain/customer/events/events-page', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects',
    'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/events/event-form', 'attain/customer/events/event-part',
], function (announce, el, format, locale, mount, page, projects, rest, states, eventForm, one) {
    'use strict';

    const AT = '/plugins/servlet/attain/events';

    function Page(element) {
        this.write = format(locale());
        this.event = new URLSearchParams(window.location.search).get('event');
        this.frame = page(element, { title: AJS.I18n.getText('attain.events.title'), intro: AJS.I18n.getText('attain.events.intro'), style: 'attain-events.attain-wide', lines: 8 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            const id = key === (asked || key) ? this.event : null;
            this.event = null;
            return this.go(key, id);
        });
    };

    /** Shows an event, or without one all of them. */
    Page.prototype.go = function (key, id) {
        this.key = key;
        projects.remember(key);
        window.history.replaceState(null, '', this.url(id));
        const path = '/projects/' + encodeURIComponent(key) + '/events';
        return id ? this.frame.load(() => rest.get(path + '/' + encodeURIComponent(id)), (event) => this.show(event)) : this.frame.load(() => rest.get(path), (data) => this.list(data));
    };

    Page.prototype.url = function (id) {
        return rest.url(AT, Object.assign({ project: this.key }, id ? { event: id } : {}));
    };

    Page.prototype.show = function (event, told) {
        this.frame.put(one(event, {
            project: this.key, write: this.write, all: this.url(), load: () => this.go(this.key, event.id), show: (next, said) => this.show(next, said),
            back: (said) => this.go(this.key).then(() => announce(said)),
        }));
        if (told) {
            announce(told);
        }
    };

    Page.prototype.plan = function (data, place, opener) {
        const form = eventForm({
            kinds: data.kinds, today: data.today,
            send: (body) => rest.post('/projects/' + encodeURIComponent(this.key) + '/events', body).then((event) => {
                window.history.replaceState(null, '', this.url(event.id));
                this.show(event, event.title);
            }),
            close: () => {
                el.replace(place, []);
                opener.focus();
            },
        });
        el.replace(place, form.element);
        form.focus();
    };

    Page.prototype.list = function (data) {
        const place = el('div');
        this.frame.put([
            data.maySell ? el('p', {}, el('button.aui-button', { type: 'button', onclick: (event) => this.plan(data, place, event.currentTarget) }, AJS.I18n.getText('attain.events.plan')))
                : states.message('info', '', [AJS.I18n.getText('attain.events.read')]),
            place,
            data.events.length === 0 ? states.empty(AJS.I18n.getText('attain.events.none')) : this.table(data.events),
            data.events.length === data.most && el('p.attain-subtle', {}, AJS.I18n.getText('attain.events.more', this.write.count(data.most))),
        ]);
    };

    Page.prototype.table = function (events) {
        const titles = [
            AJS.I18n.getText('attain.events.name'), AJS.I18n.getText('attain.events.day'), AJS.I18n.getText('attain.events.kind'), AJS.I18n.getText('attain.events.place'),
            AJS.I18n.getText('attain.events.invited'), AJS.I18n.getText('attain.events.came'), AJS.I18n.getText('attain.events.absent'),
        ];
        const cells = (each) => [
            el('a', { href: this.url(each.id) }, each.title), this.write.day(each.day), each.kind.name, each.place,
            this.write.count(each.invited), this.write.count(each.came), this.write.count(each.absent),
        ];
        return el('table.aui.attain-cards', { 'aria-label': AJS.I18n.getText('attain.events.list') }, [
            el('thead', {}, el('tr', {}, titles.map((title, at) => el(at > 3 ? 'th.attain-number' : 'th', { scope: 'col' }, title)))),
            el('tbody', {}, events.map((each) => el('tr', {}, cells(each).map((cell, at) => el(at > 3 ? 'td.attain-number' : 'td', { 'data-label': at > 0 && titles[at] }, cell))))),
        ]);
    };

    mount.page('events', (element, project) => new Page(element).open(project));
});

require(['attain/customer/events/events-page'], function () {});
