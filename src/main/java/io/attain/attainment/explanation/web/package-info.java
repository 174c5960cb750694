/** "Why this number?" over REST. */
@NullMarked
package io.attain.attainment.explanation.web;

import org.jspecify.annotations.NullMarked;
