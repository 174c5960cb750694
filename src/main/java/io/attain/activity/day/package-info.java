/** What a person's day asks for, and what its records say was done. */
@NullMarked
package io.attain.activity.day;

import org.jspecify.annotations.NullMarked;
