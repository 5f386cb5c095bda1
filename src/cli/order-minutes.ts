import type { AgendaItem, Attendant, Meeting, Minutes, Update } from '#lib/model/minutes.ts';

function orderAttendant({ name, organisation, regionId, source }: Attendant) {
  return { name, organisation, regionId, source };
}

function orderMeeting({ title, body, date, start, end, place, attendance, apologies }: Meeting) {
  return { title, body, date, start, end, place, attendance: attendance.map(orderAttendant), apologies: apologies.map(orderAttendant) };
}

function orderItem({ number, title, kind, decision, text, source }: AgendaItem) {
  return { number, title, kind, decision, text, source };
}

function orderUpdate({ id, regionId, region, depth, leadIn, text, source: { start, end, page } }: Update) {
  return { id, regionId, region, depth, leadIn, text, source: { start, end, page } };
}

/** The minutes with their fields in the order that "parse" promises, whatever order they were made in. */
export function orderMinutes({ source, meeting, items, updates, silent, problems, lines }: Minutes): Minutes {
  const { name, format, sha256, pages } = source;
  return {
    source: { name, format, sha256, pages },
    meeting: orderMeeting(meeting),
    items: items.map(orderItem),
    updates: updates.map(orderUpdate),
    silent: silent.map(({ regionId, why, region, note }) => ({ regionId, why, region, note })),
    problems: problems.map(({ code, message, start, end }) => ({ code, message, start, end })),
    lines
  };
}
