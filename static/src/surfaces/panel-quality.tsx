import { Loading } from '../components/loading.tsx';
export default function S() { return <Loading />; }
