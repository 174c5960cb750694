/** What daily logs say of customers and opportunities: who touched them, when, and what is to be done next. */
@NullMarked
package io.attain.activity.contacts;

import org.jspecify.annotations.NullMarked;
