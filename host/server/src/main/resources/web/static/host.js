/* What Jira offers scripts beside AUI: the AMD modules that a plugin may ask for. */
(function () {
    'use strict';

    var jQuery = window.jQuery;
    var AJS = window.AJS;

    function meta(name) {
        var element = document.querySelector('meta[name="' + name + '"]');
        return element ? element.content : '';
    }

    window.atl_token = function () { return meta('atlassian-token'); };

    define('jquery', [], function () { return jQuery; });
    define('wrm/context-path', [], function () { return AJS.contextPath; });
    define('aui/flag', [], function () { return AJS.flag; });
    define('aui/dialog2', [], function () { return AJS.dialog2; });

    /* A form that asks before it is sent. */
    document.addEventListener('submit', function (event) {
        var question = event.target.getAttribute('data-confirm');
        if (question && !window.confirm(question)) {
            event.preventDefault();
        }
    });
}());
