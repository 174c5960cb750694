/** Reads touches from the tables of daily logs. */
@NullMarked
package io.attain.activity.contacts.store;

import org.jspecify.annotations.NullMarked;
