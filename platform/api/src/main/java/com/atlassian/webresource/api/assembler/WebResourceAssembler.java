package com.atlassian.webresource.api.assembler;

/**
 * Web resource assembler: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
