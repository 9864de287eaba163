// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarDesk;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.WordsFactory;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells who may mend it, on pages that they open anyway, that a calendar in use has no holidays for a year. */
public final class CalendarGapsNotice extends HandlerInterceptorAdapter {

    private final CurrentStaff staff;
    private final CalendarDesk desk;
    private final WordsFactory words;

    public CalendarGapsNotice(CurrentStaff staff, CalendarDesk desk, WordsFactory words) {
        this.staff = staff;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown == null || leadsElsewhere(shown) || !staff.may(Permission.POLICY)) {
            return;
        }
        CalendarWords reader = new CalendarWords(words.in(RequestContextUtils.getLocale(request)));
        shown.addObject("aftersaleGaps", reader.gaps(desk.gaps()));
    }

    private static boolean leadsElsewhere(ModelAndView shown) {
        String view = shown.getViewName();
        return view == null || view.startsWith("redirect:");
    }
}
