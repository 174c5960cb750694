/** The page "Awaiting my agreement": one's own proposed targets, the counter-proposals that one may answer, and what is edited past agreement. */
define('attain/planning/agreement/agreements-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/planning/agreement/agreement-actions', 'attain/planning/agreement/agreement-edits', 'attain/planning/agreement/agreement-model', 'attain/planning/agreement/agreement-texts', 'attain/attainment/figures/figures',
], function (announce, busy, confirm, el, mount, page, person, rest, states, Actions, edits, model, texts, figures) {
    'use strict';

    function Page(element) {
        this.write = figures.write();
        this.frame = page(element, { title: AJS.I18n.getText('attain.target.agreements.title'), lines: 6 });
        this.body = this.frame.body;
    }

    Page.prototype.load = function () {
        return this.frame.load(
            () => Promise.all([rest.get('/agreements', { mine: true }), rest.get('/agreements', { mine: false }), rest.get('/agreements/edited')]),
            ([mine, others, edited]) => this.show(mine.agreements, others.agreements, edited));
    };

    Page.prototype.show = function (mine, others, edited) {
        const waiting = mine.filter((each) => each.standing === 'waiting');
        const countered = mine.filter((each) => each.standing === 'countered');
        el.replace(this.body, [
            waiting.length === 0 && others.length === 0 && edited.total === 0 && states.empty(AJS.I18n.getText('attain.target.agreements.none')),
            this.section(AJS.I18n.getText('attain.target.agreements.mine'), waiting),
            this.section(AJS.I18n.getText('attain.target.agreements.toAnswer'), others),
            this.section(AJS.I18n.getText('attain.target.agreements.countered'), countered),
            this.section(AJS.I18n.getText('attain.target.agreement.changed'), edited.agreements, edited.total, AJS.I18n.getText('attain.target.agreement.edits')),
        ]);
    };

    /** total is of how many these are the first, where not all of them are told; hint says what they are. */
    Page.prototype.section = function (title, agreements, total, hint) {
        const open = new Set(agreements.map((each) => each.key));
        const more = (total || agreements.length) - agreements.length;
        const isWaiting = agreements.some((each) => each.standing === 'waiting');
        const heading = el('h2', { tabindex: -1 });
        const offers = new Map();
        const whole = el('div');
        let running = false;
        const count = () => {
            el.replace(heading, title + ' (' + this.write.count(open.size + more) + ')');
            whole.style.minBlockSize = whole.offsetHeight + 'px';
            if (!running) { // the button keeps the focus while it is under way
                el.replace(whole, isWaiting && open.size > 1 && this.acceptAll(open, offers, run));
            }
        };
        const run = (accepting) => {
            running = true;
            return accepting().then(() => {
                const held = whole.contains(document.activeElement);
                running = false;
                count();
                if (held) {
                    heading.focus();
                }
            });
        };
        count();
        return agreements.length > 0 && el('section.attain-section', {}, [
            heading,
            hint && el('p', {}, hint),
            whole,
            el('ul.attain-agreements', {}, agreements.map((each) => this.card(each, (now) => {
                open[now.standing === each.standing && (now.edits.length > 0) === (each.edits.length > 0) ? 'add' : 'delete'](now.key);
                count();
            }, offers))),
            more > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.more', this.write.count(more))),
        ]);
    };

    /** Accepts all that is open, one after the other, each for what it shows; what is refused says so in its place and stays open. */
    Page.prototype.acceptAll = function (open, offers, run) {
        const name = AJS.I18n.getText('attain.target.step.acceptance', this.write.count(open.size));
        const accept = () => run(() => {
            busy(button);
            return [...open].reduce((before, key) => before.then(() => offers.get(key).at('', 'accept')), Promise.resolve());
        });
        const button = el('button.aui-button', {
            type: 'button',
            onclick: () => confirm({
                id: 'attain-step', title: name, content: el('p', {}, AJS.I18n.getText('attain.target.step.acceptance.hint')), yes: name,
            }, accept),
        }, name);
        return button;
    };

    /** What one agreement is about and what can be said to it; said is called with how it stands then, offers keeps the latter. */
    Page.prototype.card = function (agreement, said, offers) {
        const write = this.write;
        const exact = (minor) => write.exact(minor, agreement.unit);
        const card = el('li.attain-agreement-card', { tabindex: -1 });
        const settled = (next) => {
            const held = card.contains(document.activeElement);
            card.style.minBlockSize = card.offsetHeight + 'px'; // the cards below stay where somebody is about to press
            draw(next);
            said(next);
            if (held) {
                card.focus({ preventScroll: true });
            }
            announce(next.summary || next.key);
        };
        const offer = (now) => {
            const actions = new Actions(now, write, settled);
            offers.set(now.key, actions);
            return actions.element;
        };
        const draw = (now) => el.replace(card, [
            el('div.attain-agreement-state', {}, [
                el('a', { href: rest.issueUrl(now.key) }, now.summary || now.key),
                now.standing !== 'waiting' && texts.standing(now),
            ]),
            el('div.attain-subtle', {}, [
                ...(now.owner ? [person(now.owner, now.key), ' · '] : []), write.day(now.start) + ' – ' + write.lastDay(now.end),
            ]),
            now.edits.length === 0 && el('div.attain-agreement-amount', {}, [
                el('strong.attain-number', {}, exact(now.amount)),
                now.former != null && now.former !== now.amount && el('span.attain-subtle', {}, AJS.I18n.getText('attain.target.agreement.former', exact(now.former))),
            ]),
            now.counter && !model.isOwn(now) && el('blockquote.attain-counter', {}, [
                el('strong', {}, AJS.I18n.getText('attain.target.agreements.counter', exact(now.counter.value))), el('p', {}, now.counter.reason),
            ]),
            edits(now, write, settled),
            offer(now),
        ]);
        draw(agreement);
        return card;
    };

    mount.page('agreements', (element) => new Page(element).load());
});

require(['attain/planning/agreement/agreements-page'], function () {});
