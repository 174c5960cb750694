/** What set-up makes in Jira: one class per sort of thing, each giving the steps that look for it and make it. */
@NullMarked
package io.attain.setup.jira;

import org.jspecify.annotations.NullMarked;
