/**
 * A target's parts as a tree that folds out in place. A branch's lines are built when it is first unfolded, a page
 * at a time, so that a tree of thousands never freezes the dashboard. Arrow keys work as in any tree.
 */
define('attain/target/attainment/attainment-tree', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/locale', 'attain/target/attainment/attainment-model', 'attain/target/figures',
    'attain/target/explanation/why', 'attain/target/explanation/why-button',
], function (dom, rest, locale, model, figures, why, whyButton) {
    'use strict';

    const el = dom.el;
    const PAGE = 100;
    const DEEPEST_INDENT = 6;
    let lastId = 0;

    /** memory keeps what a refresh must not lose: {order, unfolded: Set of keys, focused: key}. */
    function Tree(data, write, memory) {
        this.data = data;
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

    Tree.prototype.fill = function (list, parent, level) {
        const children = model.sorted(parent.children || [], this.memory.order, locale());
        const lines = (from) => children.slice(from, from + PAGE)
            .map((node, index) => this.item(node, parent, level, from + index + 1, children.length));
        const more = (from) => {
            const left = children.length - from;
            return left > 0 && el('li.attain-tree-more', {
                role: 'treeitem', tabindex: -1, 'aria-level': level, 'data-key': parent.key + '-more',
                onclick: (event) => {
                    const shown = lines(from);
                    event.currentTarget.replaceWith(...shown, ...[more(from + PAGE)].filter(Boolean));
                    shown[0].focus();
                    this.changed();
                },
            }, AJS.I18n.getText('attain.target.tree.more', this.write.count(left)));
        };
        dom.replace(list, [...lines(0), more(PAGE)]);
    };

    Tree.prototype.item = function (node, parent, level, position, size) {
        const branch = (node.children || []).length > 0;
        const line = this.line(node, model.nameBelow(node, parent), level, branch);
        const item = el('li.attain-tree-item', {
            role: 'treeitem', tabindex: -1, 'data-key': node.key,
            'aria-level': level, 'aria-posinset': position, 'aria-setsize': size,
            'aria-expanded': branch ? 'false' : null, 'aria-labelledby': line.id, 'aria-keyshortcuts': '?',
        }, line);
        item.attainNode = node;
        item.attainLevel = level;
        if (branch && this.memory.unfolded.has(node.key)) {
            this.unfold(item);
        }
        return item;
    };

    Tree.prototype.line = function (node, name, level, branch) {
        const write = this.write;
        const amount = (minor) => figures.amount(minor, this.data.unit, write);
        const asked = (figure, label, shown, plain) => {
            const button = whyButton(node.key, figure, label, shown, plain);
            button.tabIndex = -1; // one stop in the page's tab order; the question mark asks on the line itself
            return button;
        };
        const fold = el('span.attain-fold' + (branch ? '' : '.attain-fold-none'), {
            'aria-hidden': 'true', onclick: (event) => this.toggle(event.target.closest('[role=treeitem]')),
        });
        return el('div.attain-line', { id: 'attain-line-' + (lastId += 1) }, [
            el('div.attain-line-head.attain-indent-' + Math.min(level, DEEPEST_INDENT), {}, [fold, el('div.attain-line-name', {}, [
                el('a', { href: rest.issueUrl(node.key), tabindex: -1, title: model.nameOf(node) }, name),
                node.owner && node.owner.name !== name && el('span.attain-owner', {}, node.owner.name),
            ])]),
            el('div.attain-line-bar', {}, figures.bar(node)),
            el('div.attain-line-amounts', {}, [
                asked('actual', AJS.I18n.getText('attain.target.actual'), amount(node.actual)), ' / ',
                asked('target', AJS.I18n.getText('attain.target.target'), amount(node.target)),
            ]),
            el('div.attain-line-percent.attain-number', {},
                asked('attainment', AJS.I18n.getText('attain.target.attainment'), figures.attainmentText(node, write))),
            el('div.attain-line-pace', {}, asked('pace', AJS.I18n.getText('attain.target.pace'), figures.pace(node, write), true)),
        ]);
    };

    Tree.prototype.unfold = function (item) {
        if (!item.querySelector(':scope > ul')) {
            const list = el('ul', { role: 'group' });
            this.fill(list, item.attainNode, item.attainLevel + 1);
            item.append(list);
        }
        item.setAttribute('aria-expanded', 'true');
        this.memory.unfolded.add(item.attainNode.key);
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
        const items = [...this.element.querySelectorAll('[role=treeitem]')];
        const current = items.find((item) => item.dataset.key === this.memory.focused) || items[0];
        items.forEach((item) => item.setAttribute('tabindex', item === current ? 0 : -1));
    };

    Tree.prototype.focused = function (item) {
        if (item && item.dataset.key !== this.memory.focused) {
            this.memory.focused = item.dataset.key;
            this.rove();
        }
    };

    Tree.prototype.visibleItems = function () {
        return [...this.element.querySelectorAll('[role=treeitem]')].filter((item) => item.offsetParent !== null);
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
            '?': (item) => item.attainNode && why(item.attainNode.key, 'attainment'),
            Enter: (item) => (item.querySelector('a') || item).click(),
        };
    };

    return Tree;
});
