package com.atlassian.velocity.htmlsafe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result is HTML that a Velocity template must not escape.
 *
 * <p>Source: https://developer.atlassian.com/server/confluence/anti-xss-documentation/
 * <br>Source: https://bitbucket.org/atlassian/velocity-htmlsafe
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HtmlSafe {
}
