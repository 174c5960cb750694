/** Completion over REST. */
@NullMarked
package io.attain.activity.completion.web;

import org.jspecify.annotations.NullMarked;
