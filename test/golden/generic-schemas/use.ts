import { createClient, getTree, getTyped, listAnything, listOwners, listPets } from "./index.js";

const client = createClient();
const pets = await listPets(client).unwrap();
export const names: string[] = pets.items.map(({ name }) => name);
// @ts-expect-error a pet has no id
export const ids: number[] = pets.items.map(({ id }) => id);
const owners = await listOwners(client).unwrap();
export const numbers: number[] = owners.items.map(({ id }) => id);
export const anything: unknown[] = (await listAnything(client).unwrap()).items;
const tree = await getTree(client).unwrap();
export const deep: string | undefined = tree.children?.[0]?.children?.[0]?.name;
const typed = await getTyped(client).unwrap();
export const data: string[] | number[] | undefined = typed.data;
