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

    /* Loads contexts (wrc!name) and web resources (wr!plugin:module) that the page does not have yet, one after the other. */
    var loading = jQuery.when();

    function loaded() {
        return [].concat.apply([], Array.prototype.map.call(document.querySelectorAll('[data-wrm-key]'), function (element) {
            return element.getAttribute('data-wrm-key').split(',');
        }));
    }

    function add(file, key) {
        var done = jQuery.Deferred();
        var style = file.resourceType === 'CSS';
        var element = document.createElement(style ? 'link' : 'script');
        element.setAttribute('data-wrm-key', key);
        element.onload = done.resolve;
        element.onerror = done.reject;
        if (style) {
            element.rel = 'stylesheet';
            element.href = file.url;
        } else {
            element.async = false; // one after the other: what Jira's parts define, the scripts behind them ask for
            element.src = file.url;
        }
        document.head.appendChild(element);
        return done.promise();
    }

    function load(names) {
        var isContext = function (name) { return name.indexOf('wrc!') === 0; };
        var plain = function (name) { return name.replace(/^wrc?!/, ''); };
        return jQuery.ajax({
            type: 'POST',
            url: AJS.contextPath() + '/rest/webResources/1.0/resources',
            contentType: 'application/json',
            data: JSON.stringify({
                c: names.filter(isContext).map(plain),
                r: names.filter(function (name) { return !isContext(name); }).map(plain),
                xc: loaded(), xr: []
            })
        }).then(function (answer) {
            var key = names.map(plain).join(',');
            return jQuery.when.apply(jQuery, answer.resources.map(function (file) { return add(file, key); }));
        });
    }

    window.WRM.require = function (names, callback) {
        var next = function () { return load([].concat(names)); };
        loading = loading.then(next, next);
        return loading.done(callback || []).promise();
    };

    /* What comes with a web resource of Jira's lies in parts/, and is there only where that was asked for. */
    define('jquery', [], function () { return jQuery; });

    /* A form that asks before it is sent. */
    document.addEventListener('submit', function (event) {
        var question = event.target.getAttribute('data-confirm');
        if (question && !window.confirm(question)) {
            event.preventDefault();
        }
    });
}());
