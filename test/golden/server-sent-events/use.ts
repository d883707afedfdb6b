import type { DataEvent, EitherEvent, HabitEvent, HabitsEvent } from "./index.js";
import type { LinesEvent, OfKindsEvent, ShortEvent, TodosEvent } from "./index.js";

export function ofKinds(event: OfKindsEvent): number | string | undefined {
  if (event.event === "addText") return event.data.length;
  if (event.event === "addJson") return event.data.foo;
  // @ts-expect-error an event that is not listed has data of any kind
  if (event.event !== "addInt64") return event.data;
  return event.id;
}

export function others(todo: TodosEvent, line: LinesEvent, data: DataEvent, short: ShortEvent): string {
  const name: string | undefined = todo.event;
  // @ts-expect-error the data of a todo is no text
  const text: string = todo.data;
  return `${name}${text}${todo.data.title}${line.data.trim()}${line.id}${data.title}${short.title}`;
}

export function habits(habit: HabitEvent, one: HabitsEvent, either: EitherEvent): string {
  // @ts-expect-error what may be text or JSON is handed on as text
  either.title?.trim();
  return `${habit.title}${one.event}${one.data.title}${either.data}`;
}
