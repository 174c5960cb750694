/** A plugin's REST resources: found in its bundle, made by its Spring context, guarded as Jira guards them. */
@NullMarked
package io.attain.host.container.rest;

import org.jspecify.annotations.NullMarked;
