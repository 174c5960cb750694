/** Daily logs in Active Objects: a row per log, and its counts, lines and problems beside it. */
@NullMarked
package io.attain.activity.store;

import org.jspecify.annotations.NullMarked;
