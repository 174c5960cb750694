/** Plans as files over REST, and their page. */
@NullMarked
package io.attain.target.plan.web;

import org.jspecify.annotations.NullMarked;
