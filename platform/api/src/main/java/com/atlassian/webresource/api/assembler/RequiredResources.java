package com.atlassian.webresource.api.assembler;

/**
 * Required resources: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String text);

    RequiredResources requireContext(String text);
}
