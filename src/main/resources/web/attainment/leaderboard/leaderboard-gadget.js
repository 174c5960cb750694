/** The dashboard item "Leaderboard": the members of a target's team by what they have achieved, the own row always in sight. */
define('attain/attainment/leaderboard/leaderboard-gadget', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/targets/why-button', 'attain/attainment/figures/figures', 'attain/attainment/leaderboard/leaderboard-model', 'attain/targets/target-choice',
], function (announce, busy, el, gadget, person, rest, states, whyButton, figures, model, targetChoice) {
    'use strict';

    function settings() {
        return [targetChoice(AJS.I18n.getText('attain.target.leaderboard.config.target.hint')), { name: 'by', label: AJS.I18n.getText('attain.target.leaderboard.config.by'), fixed: {
            value: AJS.I18n.getText('attain.target.actual'), attainment: AJS.I18n.getText('attain.target.attainment'),
        } }];
    }

    const load = (preferences, start) => rest.get('/targets/' + encodeURIComponent(preferences.target) + '/leaderboard', {
        by: preferences.by === 'attainment' ? 'attainment' : 'value', start: start,
    });

    /** Why somebody has no rank. */
    const unrankedText = (board, write) => (board.leastResults
        ? AJS.I18n.getText('attain.target.leaderboard.fewResults', write.count(board.leastResults))
        : AJS.I18n.getText('attain.target.leaderboard.noTarget'));

    function change(entry, write) {
        const moved = model.changeOf(entry);
        if (!moved) {
            return '';
        }
        const by = write.count(moved.by);
        switch (moved.way) {
            case 'up': return el('span.attain-rank-up', { title: AJS.I18n.getText('attain.target.leaderboard.up', by) }, ['▲ ', by]);
            case 'down': return el('span.attain-rank-down', { title: AJS.I18n.getText('attain.target.leaderboard.down', by) }, ['▼ ', by]);
            default: return el('span.attain-subtle', { title: AJS.I18n.getText('attain.target.leaderboard.same') }, '=');
        }
    }

    function bar(entry, board) {
        const rect = (kind, width) => el.svg('rect.attain-bar-' + kind, { x: 0, y: 3, width: width, height: 8, rx: 2 });
        return el.svg('svg.attain-bar' + (entry.own ? '.attain-bar-own' : ''), { width: '100%', height: 14, 'aria-hidden': 'true', focusable: 'false' },
            [rect('track', '100%'), rect('fill', model.fillOf(entry, board) + '%')]);
    }

    function line(entry, board, write) {
        const cell = (spec, children) => el('td' + spec, { role: 'cell' }, children);
        const asked = (figure, label, shown) => (entry.person
            ? whyButton(board.key, figure, label, shown, { of: entry.name, person: entry.person.key }) : shown);
        const attainment = entry.attainment == null
            ? write.notYet : asked('attainment', AJS.I18n.getText('attain.target.attainment'), write.percent(entry.attainment));
        const results = entry.results != null && entry.value != null
            ? AJS.I18n.getText('attain.target.leaderboard.results', write.count(entry.results)) : null;
        return el('tr.attain-place' + (entry.own ? '.attain-place-own' : ''), { role: 'row' }, [
            cell('.attain-number.attain-place-rank', entry.rank == null
                ? el('span', { title: unrankedText(board, write) }, write.notYet) : write.count(entry.rank)),
            el('th.attain-place-name', { role: 'rowheader', scope: 'row' }, [
                el('span', { title: entry.name }, entry.person ? person(entry.person, board.key) : entry.name),
                entry.own && el('span.attain-subtle', {}, ' ' + AJS.I18n.getText('attain.target.leaderboard.you')),
                el('div.attain-place-underbar', {}, bar(entry, board)),
            ]),
            cell('.attain-place-bar', bar(entry, board)),
            cell('.attain-number.attain-place-value' + (board.by === 'value' ? '.attain-place-measure' : ''),
                asked('actual', AJS.I18n.getText('attain.target.actual'), el('span', { title: results }, figures.amount(entry.value, board.unit, write)))),
            cell('.attain-number.attain-place-attainment' + (board.by === 'attainment' ? '.attain-place-measure' : ''), attainment),
            cell('.attain-number.attain-place-change', change(entry, write)),
        ]);
    }

    function table(board, shown, write) {
        const head = (spec, text) => el('th' + spec, { role: 'columnheader', scope: 'col' }, text);
        const pinned = model.pinned(board, shown);
        return el('table.attain-board.attain-board-by-' + board.by, { role: 'table' }, [
            el('caption.attain-assistive', {}, AJS.I18n.getText('attain.target.leaderboard.of', board.summary || board.key)),
            el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, [
                head('.attain-number.attain-place-rank', AJS.I18n.getText('attain.target.leaderboard.rank')),
                head('.attain-place-name', AJS.I18n.getText('attain.target.leaderboard.name')),
                el('td.attain-place-bar', { role: 'cell' }),
                head('.attain-number.attain-place-value', AJS.I18n.getText('attain.target.actual')),
                head('.attain-number.attain-place-attainment', AJS.I18n.getText('attain.target.attainment')),
                head('.attain-number.attain-place-change', AJS.I18n.getText('attain.target.leaderboard.change')),
            ])),
            el('tbody', { role: 'rowgroup' }, shown.map((entry) => line(entry, board, write))),
            pinned && el('tfoot', { role: 'rowgroup' }, line(pinned, board, write)),
        ]);
    }

    function more(board, shown, write, item, preferences, redraw) {
        const left = board.total - shown.length;
        return left > 0 && el('p', {}, el('button.aui-button.aui-button-link', {
            type: 'button', 'data-key': 'more',
            onclick: (event) => {
                const button = event.currentTarget;
                const ready = busy(button);
                load(preferences, shown.length).then((next) => {
                    announce(AJS.I18n.getText('attain.target.leaderboard.shown', write.count(shown.length + next.entries.length), write.count(next.total)));
                    redraw(next, model.joined(shown, next.entries));
                    item.focus('[data-key="more"]');
                    item.api.resize();
                }).catch((reason) => {
                    ready();
                    button.parentNode.append(states.error(states.failureOf(reason)));
                });
            },
        }, AJS.I18n.getText('attain.target.tree.more', write.count(Math.min(left, 50)))));
    }

    function foot(board, write) {
        return [
            board.namesHidden && el('p.attain-subtle.attain-board-note', {}, AJS.I18n.getText('attain.target.leaderboard.hidden')),
            board.restricted > 0 && el('p.attain-subtle.attain-board-note', {}, AJS.I18n.getText('attain.target.leaderboard.restricted', write.count(board.restricted))),
            board.agreed === false && el('p.attain-board-note', {}, [figures.notAgreed(), ' ', AJS.I18n.getText('attain.target.notAgreed.hint')]),
            board.leastResults && el('p.attain-subtle.attain-board-note', {}, unrankedText(board, write)),
            el('p.attain-as-of', {}, [
                AJS.I18n.getText('attain.kernel.asOf', write.day(board.asOf)),
                board.comparedWith && [' · ', AJS.I18n.getText('attain.target.leaderboard.compared', write.day(board.comparedWith))].join(''),
                ' · ', el('a', { href: rest.issueUrl(board.key) }, board.key),
            ]),
        ];
    }

    function draw(board, preferences, item) {
        const write = figures.write().beside(Math.max(0, ...board.entries.map((entry) => entry.value || 0)), board.unit);
        item.named(board.summary || board.key);
        if (board.total === 0) {
            return states.empty(AJS.I18n.getText('attain.target.leaderboard.empty'),
                el('a', { href: rest.issueUrl(board.key) }, AJS.I18n.getText('attain.target.empty.action')));
        }
        const place = el('div');
        const redraw = (now, shown) => el.replace(place, [
            table(now, shown, write), more(now, shown, write, item, preferences, redraw), ...foot(now, write),
        ]);
        redraw(board, board.entries);
        return place;
    }

    return gadget({ titleOf: (name) => AJS.I18n.getText('attain.target.leaderboard.of', name), lines: 8, settings: settings, load: (preferences) => load(preferences, 0), draw: draw });
});
