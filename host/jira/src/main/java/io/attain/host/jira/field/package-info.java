/** Custom fields, their options and values, and the screens that show fields. */
@NullMarked
package io.attain.host.jira.field;

import org.jspecify.annotations.NullMarked;
