define('wrm/context-path', [], function () { return AJS.contextPath; });
