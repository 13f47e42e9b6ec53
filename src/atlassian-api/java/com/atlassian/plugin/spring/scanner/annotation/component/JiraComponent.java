package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks a class that becomes a Spring bean in Jira only. The value names the bean.
 *
 * <p>Source: https://bitbucket.org/atlassian/atlassian-spring-scanner
 */
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface JiraComponent {

    String value() default "";
}
