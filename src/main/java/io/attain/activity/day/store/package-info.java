/** What a person noted of a day, in Active Objects. */
@NullMarked
package io.attain.activity.day.store;

import org.jspecify.annotations.NullMarked;
