/** "Why this number?" over REST. */
@NullMarked
package io.attain.target.explanation.web;

import org.jspecify.annotations.NullMarked;
