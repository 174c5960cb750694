/**
 * A target's parts as a tree that folds out in place. A branch is asked for when it is first unfolded, a page at a time,
 * so that a tree of thousands never freezes the dashboard. Arrow keys work as in any tree.
 */
define('attain/attainment/figures/attainment-tree', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/states', 'attain/attainment/figures/attainment-line',
    'attain/attainment/figures/attainment-model', 'attain/attainment/figures/figures', 'attain/targets/why-button',
], function (announce, el, states, drawLine, model, figures, whyButton) {
    'use strict';

    const DEEPEST_INDENT = 6;
    const MOST_WAITING = 5;

    /** memory keeps what a refresh must not lose: {unfolded: Set of keys, focused: key}, and what the branches keep in it. */
    function Tree(data, branches, write, memory) {
        this.unit = data.unit;
        this.branches = branches;
        this.write = write;
        this.memory = memory;
        this.element = el('ul.attain-tree', {
            role: 'tree',
            'aria-label': AJS.I18n.getText('attain.target.tree.label'),
            onkeydown: (event) => this.press(event),
            onfocusin: (event) => this.focused(event.target.closest('[role=treeitem]')),
        });
        this.fill(this.element, data.node, 1);
        this.rove();
    }

    const indent = (level) => 'attain-indent-' + Math.min(level, DEEPEST_INDENT);
    const itemsOf = (list) => [...list.children].filter((item) => item.attainNode);
    const endOf = (list) => [...list.children].filter((item) => !item.attainNode);

    /** Brings a list to what its branch tells: new lines behind those that are there, and what can be done at its end. */
    Tree.prototype.fill = function (list, parent, level) {
        const branch = this.branches.of(parent.key);
        const there = itemsOf(list);
        const size = model.sizeOf(branch);
        const times = model.longest(branch.parts);
        const lines = branch.parts.slice(there.length).map((node, index) => this.item(node, parent, level, times, there.length + index + 1, size));
        there.forEach((item) => {
            item.setAttribute('aria-setsize', size);
            el.replace(item.querySelector('.attain-line-bar'), figures.bar(item.attainNode, times));
        });
        endOf(list).forEach((end) => end.remove());
        el.append(list, [...lines, this.end(list, parent, level)]);
        return lines;
    };

    Tree.prototype.item = function (node, parent, level, times, position, size) {
        const toggle = (event) => this.toggle(event.target.closest('[role=treeitem]'));
        const line = drawLine(node, parent, this.unit, this.write, indent(level), times, toggle);
        const item = el('li.attain-tree-item', {
            role: 'treeitem', tabindex: -1, 'data-key': node.key,
            'aria-level': level, 'aria-posinset': position, 'aria-setsize': size,
            'aria-expanded': node.partsTotal > 0 ? 'false' : null, 'aria-labelledby': line.id, 'aria-keyshortcuts': '?',
        }, line);
        item.attainNode = node;
        item.attainLevel = level;
        if (node.partsTotal > 0 && this.memory.unfolded.has(node.key)) {
            this.unfold(item);
        }
        return item;
    };

    /** The end of a list that is not all there: the way to more of it, to try again, or how much of it there is nothing to see. */
    Tree.prototype.end = function (list, parent, level) {
        const branch = this.branches.of(parent.key);
        const line = (kind, act, content) => el('li.attain-tree-end.attain-tree-' + kind, {
            role: 'treeitem', tabindex: -1, 'aria-level': level, 'data-key': parent.key + '-end', onclick: act,
        }, el('div.' + indent(level), {}, content));
        const ask = () => this.load(list, parent, level);
        if (branch.failure) {
            const failure = states.failureOf(branch.failure);
            const passes = states.passes(failure);
            return line('failed', passes ? ask : null, [
                el('div', {}, AJS.I18n.getText('attain.target.tree.failed', model.nameOf(parent))),
                ...failure.errors.map((each) => el('div', {}, each.message)),
                passes && el('span.attain-tree-act', {}, AJS.I18n.getText('attain.kernel.retry')),
            ]);
        }
        if (branch.next != null) {
            return line('more', ask, [
                el('span.attain-tree-act', {}, AJS.I18n.getText('attain.target.tree.more', this.write.count(model.moreOf(branch)))),
                ' ' + this.write.count(branch.parts.length) + ' / ' + this.write.count(branch.total),
            ]);
        }
        const restricted = model.restrictedOf(branch);
        return branch.parts.length === 0
            ? line('none', null, AJS.I18n.getText('attain.target.tree.none'))
            : restricted > 0 && line('restricted', null, AJS.I18n.getText('attain.target.tree.restricted', this.write.count(restricted)));
    };

    /** Asks for more of a list. A skeleton stands meanwhile at its end, and keeps the focus if it was there. */
    Tree.prototype.load = function (list, parent, level) {
        if (list.getAttribute('aria-busy') === 'true') {
            return;
        }
        const told = this.branches.of(parent.key).parts.length;
        const end = list.lastElementChild || list.appendChild(this.end(list, parent, level));
        end.className = 'attain-tree-end attain-tree-waiting';
        end.setAttribute('aria-label', AJS.I18n.getText('attain.kernel.loading'));
        el.replace(end.firstElementChild, Array.from({ length: Math.min(MOST_WAITING, parent.partsTotal - told) }, () => el('div.attain-skeleton-line', { 'aria-hidden': 'true' })));
        list.setAttribute('aria-busy', 'true');
        this.branches.more(parent.key).then((branch) => {
            const focused = document.activeElement === end;
            list.removeAttribute('aria-busy');
            const [first] = [...this.fill(list, parent, level), list.lastElementChild];
            this.rove();
            if (focused) {
                first.focus();
            }
            announce(this.told(branch, parent));
            this.changed();
        });
    };

    Tree.prototype.told = function (branch, parent) {
        const name = model.nameOf(parent);
        return branch.failure
            ? AJS.I18n.getText('attain.target.tree.failed', name)
            : AJS.I18n.getText('attain.target.tree.told', name, this.write.count(branch.parts.length), this.write.count(model.sizeOf(branch)));
    };

    Tree.prototype.unfold = function (item) {
        const node = item.attainNode;
        item.setAttribute('aria-expanded', 'true');
        this.memory.unfolded.add(node.key);
        if (!item.querySelector(':scope > ul')) {
            const list = el('ul', { role: 'group' });
            item.append(list);
            (this.branches.has(node.key) ? this.fill : this.load).call(this, list, node, item.attainLevel + 1);
        }
    };

    Tree.prototype.fold = function (item) {
        item.setAttribute('aria-expanded', 'false');
        this.memory.unfolded.delete(item.attainNode.key);
    };

    Tree.prototype.toggle = function (item) {
        const state = item.getAttribute('aria-expanded');
        if (state) {
            (state === 'true' ? this.fold(item) : this.unfold(item));
            item.focus();
            this.changed();
        }
    };

    /** Called after the tree's height has changed; its user replaces it. */
    Tree.prototype.changed = function () {};

    /** Exactly one line is in the page's tab order: the one that had the focus last, else the first. */
    Tree.prototype.rove = function () {
        const of = (key) => key && this.element.querySelector('[data-key="' + CSS.escape(key) + '"][role=treeitem]');
        const current = of(this.memory.focused) || this.element.querySelector('[role=treeitem]');
        this.element.querySelectorAll('[role=treeitem][tabindex="0"]').forEach((item) => item.setAttribute('tabindex', -1));
        current.setAttribute('tabindex', 0);
    };

    Tree.prototype.focused = function (item) {
        if (item && item.dataset.key !== this.memory.focused) {
            this.memory.focused = item.dataset.key;
            this.rove();
        }
    };

    Tree.prototype.visibleItems = function () {
        return [...this.element.querySelectorAll('[role=treeitem]')].filter((item) => item.offsetParent != null);
    };

    Tree.prototype.press = function (event) {
        const item = event.target.closest('[role=treeitem]');
        if (!item || event.target !== item || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const move = this.moves()[event.key];
        if (move) {
            event.preventDefault();
            move(item);
        }
    };

    Tree.prototype.moves = function () {
        const step = (by) => (item) => {
            const items = this.visibleItems();
            (items[items.indexOf(item) + by] || item).focus();
        };
        const parent = (item) => item.parentNode.closest('[role=treeitem]') || item;
        return {
            ArrowDown: step(1),
            ArrowUp: step(-1),
            Home: () => this.visibleItems()[0].focus(),
            End: () => this.visibleItems().slice(-1)[0].focus(),
            ArrowRight: (item) => (item.getAttribute('aria-expanded') === 'false' ? this.toggle(item) : step(1)(item)),
            ArrowLeft: (item) => (item.getAttribute('aria-expanded') === 'true' ? this.toggle(item) : parent(item).focus()),
            ' ': (item) => (item.attainNode ? this.toggle(item) : item.click()),
            '?': (item) => item.attainNode && whyButton.ask(item.attainNode.key, 'attainment'),
            Enter: (item) => (item.querySelector('a') || item).click(),
        };
    };

    return Tree;
});
