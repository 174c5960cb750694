/** What is done with a person's day. */
@NullMarked
package io.attain.activity.day.app;

import org.jspecify.annotations.NullMarked;
