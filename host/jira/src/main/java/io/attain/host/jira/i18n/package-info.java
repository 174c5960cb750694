/** Texts by key and language: the host's own and those of enabled plugins. */
@NullMarked
package io.attain.host.jira.i18n;

import org.jspecify.annotations.NullMarked;
