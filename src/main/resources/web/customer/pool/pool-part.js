/**
 * Customers that are nobody's, each claimed by a press in its place, which gives it back for a while.
 * pool(data, {project, write}) draws them.
 */
define('attain/customer/pool/pool-part', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/pool/pool-said', 'attain/customer/pool/pool-words',
], function (announce, busy, el, fields, rest, states, poolSaid, words) {
    'use strict';

    function Pool(data, about) {
        this.data = data;
        this.about = about;
        this.view = { name: '', tier: '' };
        this.room = el('p', { role: 'status' });
        this.rows = el('tbody');
        this.none = el('div', { 'aria-live': 'polite' });
        /** What the asker claimed here, by key: what the server said of it then. */
        this.claimed = {};
    }

    const path = (each) => '/customers/' + encodeURIComponent(each.key) + '/pool';

    Pool.prototype.drawRoom = function () {
        const room = this.data.room;
        const write = this.about.write;
        el.replace(this.room, room == null ? AJS.I18n.getText('attain.pool.room.none') : room.refused ||
            AJS.I18n.getText('attain.pool.room', write.count(room.held), write.count(room.mostHeld), write.count(room.claimed), write.count(room.mostADay)));
    };

    /** Sends what was pressed; the row says what is so then, in its place. */
    Pool.prototype.press = function (each, cell, button, send, said) {
        const ready = busy(button);
        return send().then((one) => {
            this.claimed[each.key] = one;
            return rest.get('/projects/' + encodeURIComponent(this.about.project) + '/pool');
        }).then((newest) => {
            this.data.room = newest.room;
            this.drawRoom();
            this.draw();
            announce(said);
            const next = document.getElementById('attain-pool-press-' + each.key);
            if (next) {
                next.focus();
            }
        }).catch((reason) => {
            ready();
            cell.append(states.refused(states.failureOf(reason), null, this.about.reload));
        });
    };

    Pool.prototype.button = function (each, text, disabled, send, said) {
        const cell = el('div');
        const button = el('button.aui-button', {
            id: 'attain-pool-press-' + each.key, type: 'button', disabled: disabled, 'aria-label': text + ': ' + each.name,
            onclick: () => this.press(each, cell, button, send, said),
        }, text);
        return el.append(cell, button);
    };

    Pool.prototype.action = function (each) {
        const one = this.claimed[each.key];
        if (one && one.mayGiveBack) {
            return [el('strong', {}, AJS.I18n.getText('attain.pool.claimed')), this.button(each, AJS.I18n.getText('attain.pool.undo'), false,
                () => rest.delete(path(each) + '/claim', { seen: one.seen }), AJS.I18n.getText('attain.pool.undone', each.name))];
        }
        const room = this.data.room;
        return room && this.button(each, AJS.I18n.getText('attain.pool.claim'), room.refused != null,
            () => rest.post(path(each) + '/claim', { seen: one ? one.seen : each.seen }), AJS.I18n.getText('attain.pool.claimed.said', each.name));
    };

    Pool.prototype.row = function (each) {
        const write = this.about.write;
        const cells = [
            el('a', { href: rest.issueUrl(each.key) }, each.name), each.tier, words.last(each, write),
            each.returned ? poolSaid(each.returned, this.about.project, write) : AJS.I18n.getText('attain.pool.never'), this.action(each),
        ];
        return el('tr', {}, cells.map((cell, at) => el('td', { 'data-label': at ? this.heads()[at] : null }, cell || null)));
    };

    Pool.prototype.heads = function () {
        return [AJS.I18n.getText('attain.pool.customer'), AJS.I18n.getText('attain.pool.tier'), AJS.I18n.getText('attain.pool.last'),
            AJS.I18n.getText('attain.pool.returned'), AJS.I18n.getText('attain.pool.action')];
    };

    Pool.prototype.draw = function () {
        const wanted = this.view.name.trim().toLowerCase();
        const shown = this.data.customers.filter((each) => (!wanted || each.name.toLowerCase().includes(wanted) || each.key.toLowerCase().includes(wanted)) &&
            (!this.view.tier || each.tier === this.view.tier));
        el.replace(this.rows, shown.map((each) => this.row(each)));
        el.replace(this.none, shown.length > 0 ? [] : states.empty(this.data.customers.length > 0 ? AJS.I18n.getText('attain.pool.noneFound') : AJS.I18n.getText('attain.pool.empty')));
    };

    Pool.prototype.filters = function () {
        const tier = fields.select('attain-pool-tier', {
            'aria-label': AJS.I18n.getText('attain.pool.tier'), onchange: () => this.change({ tier: tier.value }),
        });
        fields.options(tier, [{ value: '', label: AJS.I18n.getText('attain.pool.tiers.all') }].concat(['A', 'B', 'C'].map((each) => ({ value: each, label: each }))), '');
        return el('form.aui.attain-toolbar', { onsubmit: (event) => event.preventDefault() }, [
            el('input.text', {
                type: 'search', placeholder: AJS.I18n.getText('attain.kernel.search'), 'aria-label': AJS.I18n.getText('attain.kernel.search'),
                oninput: (event) => this.change({ name: event.target.value }),
            }),
            tier,
            el('a', { href: rest.url('/issues/', { jql: 'project = "' + this.about.project + '" AND issue in inPool()' }) }, AJS.I18n.getText('attain.pool.inJira')),
        ]);
    };

    Pool.prototype.change = function (view) {
        Object.assign(this.view, view);
        this.draw();
    };

    Pool.prototype.section = function () {
        this.drawRoom();
        this.draw();
        const count = this.data.customers.length;
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.pool.customers', this.about.write.count(count))),
            this.room,
            count > 0 && this.filters(),
            count === this.data.most && el('p.attain-subtle', {}, AJS.I18n.getText('attain.pool.more', this.about.write.count(count))),
            count > 0 && el('table.aui.attain-cards', {}, [
                el('thead', {}, el('tr', {}, this.heads().map((head) => el('th', { scope: 'col' }, head)))), this.rows,
            ]),
            this.none,
        ]);
    };

    return (data, about) => new Pool(data, about).section();
});
