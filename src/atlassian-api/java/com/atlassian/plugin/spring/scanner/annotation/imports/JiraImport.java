package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a constructor parameter or field that is an OSGi service of Jira only. The value names the imported bean.
 *
 * <p>Source: https://bitbucket.org/atlassian/atlassian-spring-scanner
 */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@ComponentImport
public @interface JiraImport {

    String value() default "";
}
