/** A word of state with a sign before it, so that colour is never alone. kind is AUI's: success, moved, removed, default … */
define('attain/kernel/lozenge', ['attain/kernel/dom'], function (el) {
    'use strict';

    return (kind, sign, text, title) =>
        el('span.aui-lozenge.aui-lozenge-subtle.aui-lozenge-' + kind + '.attain-lozenge', { title: title }, [
            el('span.attain-sign', { 'aria-hidden': 'true' }, sign), text,
        ]);
});
