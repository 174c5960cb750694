/** Coaching over REST. */
@NullMarked
package io.attain.coaching.web;

import org.jspecify.annotations.NullMarked;
