/** What a team did in a week, what it brought, and what to talk about. */
@NullMarked
package io.attain.activity.weekly;

import org.jspecify.annotations.NullMarked;
