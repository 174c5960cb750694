/** A person's day over REST. */
@NullMarked
package io.attain.activity.day.web;

import org.jspecify.annotations.NullMarked;
