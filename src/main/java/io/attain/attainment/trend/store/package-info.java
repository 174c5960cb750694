/** What was achieved before targets that follow no other, in Active Objects: gathered anew each night. */
@NullMarked
package io.attain.attainment.trend.store;

import org.jspecify.annotations.NullMarked;
