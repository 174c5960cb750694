/* Where the site is; AUI takes AJS.contextPath from what is there before it. */
(function () {
    'use strict';

    function contextPath() {
        return document.querySelector('meta[name="ajs-context-path"]').content;
    }

    window.contextPath = contextPath();
    window.WRM = {contextPath: contextPath};
    window.AJS = {contextPath: contextPath};
}());
