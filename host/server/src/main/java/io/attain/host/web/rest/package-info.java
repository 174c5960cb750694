/** Jira's REST API, version 2, in the documented shapes, and the REST of the plugin manager. */
@NullMarked
package io.attain.host.web.rest;

import org.jspecify.annotations.NullMarked;
